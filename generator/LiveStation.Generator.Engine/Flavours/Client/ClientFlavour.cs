using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.Client.Callbacks;
using LiveStation.Generator.Engine.Flavours.Common;
using LiveStation.Generator.Engine.Flavours.Planning;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>A typed HTTP client.</summary>
internal sealed record ClientFlavour() : Flavour("client", "A typed HTTP client.", FlavourHosts.Both)
{
    /// <inheritdoc />
    public override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options)
    {
        var context = new PlanContext(model, options, refusesUnknown: false);
        return CommonPlanner.PlanService(context)
            .Append(ClientPlanner.Plan(context))
            .Concat(model.Groups.SelectMany(group =>
                CommonPlanner.PlanGroup(group, context)
                    .Concat(OperationsPlanner.Plan(group, context))
                    .Concat(CallbacksPlanner.Plan(group, context))))
            .ToEquatableArray();
    }
}

using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Common;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Flavours.Client.Callbacks;
using LiveStation.Generator.Engine.Flavours.Client.States;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>A typed HTTP client.</summary>
internal sealed record ClientFlavour() : Flavour("client", "A typed HTTP client.", FlavourHosts.Both)
{
    private static readonly GroupPlans LastGroups = new((group, context) =>
        CommonPlanner.PlanGroup(group, context)
            .Concat(OperationsPlanner.Plan(group, context))
            .Concat(StatesPlanner.Plan(group, context))
            .Concat(CallbacksPlanner.Plan(group, context)));

    /// <inheritdoc />
    internal override NameBook Names => CSharpBook.Instance;

    /// <inheritdoc />
    internal override FileKind Output => FileKind.CSharp;

    /// <inheritdoc />
    internal override bool HasDocumentation => true;

    /// <inheritdoc />
    internal override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options)
    {
        var context = new PlanContext(model, options, refusesUnknown: false);
        return CommonPlanner.PlanService(context)
            .Append(ClientPlanner.Plan(context))
            .Concat(model.Groups.SelectMany(group => LastGroups.Plan(group, context)))
            .ToEquatableArray();
    }
}

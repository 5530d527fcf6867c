using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Common;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Typed contracts for a server that follows the spec. It needs .NET 8 or later.</summary>
internal sealed record ServerFlavour() : Flavour("server", "Typed contracts for a server that follows the spec.", FlavourHosts.Both)
{
    /// <inheritdoc />
    internal override NameBook Names => CSharpBook.Instance;

    /// <inheritdoc />
    internal override FileKind Output => FileKind.CSharp;

    /// <inheritdoc />
    internal override bool HasDocumentation => true;

    /// <inheritdoc />
    internal override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options)
    {
        var context = new PlanContext(model, options, refusesUnknown: true);
        return CommonPlanner.PlanService(context)
            .Concat(ServerPlanner.Plan(context))
            .Concat(model.Groups.SelectMany(group =>
                CommonPlanner.PlanGroup(group, context).Concat(ContractsPlanner.Plan(group, context))))
            .ToEquatableArray();
    }
}

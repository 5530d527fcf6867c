using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Flavours.Client;
using LiveStation.Generator.Engine.Flavours.Commands;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>A command for each operation, with the client that it calls.</summary>
internal sealed record CliFlavour() : Flavour("cli", "A command line with a command for each operation.", FlavourHosts.Both)
{
    /// <inheritdoc />
    internal override NameBook Names => CSharpBook.Instance;

    /// <inheritdoc />
    internal override FileKind Output => FileKind.CSharp;

    /// <inheritdoc />
    internal override bool HasDocumentation => true;

    /// <inheritdoc />
    internal override Flavour Base => new ClientFlavour();

    /// <inheritdoc />
    internal override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options)
    {
        var context = new PlanContext(model, options, refusesUnknown: false);
        var names = new CommandNames(model);
        return model.Groups
            .SelectMany(group => ShapesPlanner.Plan(group, context).Concat(CommandsPlanner.Plan(group, context, names)))
            .Prepend(CommandSetPlanner.Plan(context, names))
            .ToEquatableArray();
    }
}

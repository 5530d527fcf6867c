using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Flavours.Commands;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Plans the file of all commands.</summary>
internal static class CommandSetPlanner
{
    /// <summary>Plans the file.</summary>
    /// <param name="context">The shared state of all planners.</param>
    /// <param name="names">The names of the groups.</param>
    public static OutputUnit Plan(PlanContext context, CommandNames names)
    {
        ServiceModel service = context.Service;
        return new CommandSetUnit(
            CSharpUnit.PathOf(service.Name, "Commands"),
            context.ServiceHeader(),
            TypeName.Commands(service.Name),
            new CommandSetDocs(context.Docs.Summarize(CliPhrases.AllCommands), context.Docs.Summarize(CliPhrases.All)),
            EquatableArray.Of(
                CSharpLiteral.Of(service.Name),
                HelpText.Of(service.Doc).Literal,
                $"static () => {MemberPath.Profile(service.Name)}"),
            service.Zones.Select(zone => Zone(zone, service)).ToEquatableArray(),
            context.Model.Groups.Where(group => group.Operations.Count > 0).OrderBy(names.Of, StringComparer.Ordinal)
                .Select(group => Group(group, names)).ToEquatableArray(),
            service.Errors.Select(Advice).ToEquatableArray());
    }

    private static EquatableArray<string> Group(GroupModel group, CommandNames names) => EquatableArray.Of(
        CSharpLiteral.Of(names.Of(group)), HelpText.Of(group.Doc).Literal, MemberPath.Commands(group.Name));

    private static EquatableArray<string> Zone(ZoneModel zone, ServiceModel service) => EquatableArray.Of(
        CSharpLiteral.Of(SpecName.ToKebab(zone.Name)),
        $"{TypeName.Zones(service.Name)}.{Identifier.Escape(zone.Name)}",
        HelpText.Of(zone.Doc).Literal);

    private static EquatableArray<string> Advice(ErrorModel error) => EquatableArray.Of(
        "ErrorLayer." + RuntimeNames.Of(error.Layer),
        CSharpLiteral.Of(error.Code),
        HelpText.Of(error.Doc).Literal);
}

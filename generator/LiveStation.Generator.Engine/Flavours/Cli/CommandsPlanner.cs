using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Flavours.Commands;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Plans the files of commands.</summary>
internal static class CommandsPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    /// <param name="names">The names of the commands.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context, CommandNames names)
    {
        ValuesPlanner values = new(new KeySources(context.Model, names, context.TypeOf));
        return Buckets.Split(group.Operations, operation => operation.Id).Select((bucket, index) => new CommandsUnit(
            bucket.PathOf(group.Name, "Commands"),
            context.Header(group.Files),
            index == 0 ? Group(group, context, names) : null,
            bucket.Members.Select(operation => Command(group, operation, context, names, values)).ToEquatableArray()));
    }

    private static CommandGroupPlan Group(GroupModel group, PlanContext context, CommandNames names) => new(
        TypeName.Commands(group.Name),
        context.Docs.Summarize(CliPhrases.CommandsOf(names.Of(group))),
        group.Operations.OrderBy(names.Of, StringComparer.Ordinal).Select(operation => EquatableArray.Of(
            CSharpLiteral.Of(names.Of(operation)),
            HelpText.Of(operation.Doc).Literal,
            MemberPath.Command(operation.Id))).ToEquatableArray());

    private static CommandPlan Command(
        GroupModel group, OperationModel operation, PlanContext context, CommandNames names, ValuesPlanner planner)
    {
        CommandValues values = planner.Plan(operation, new CommandForm(operation, context.TypeOf));
        return new CommandPlan(
            TypeName.Command(operation.Id),
            context.Docs.Summarize(CliPhrases.Command($"{names.Of(group)} {names.Of(operation)}")),
            CSharpLiteral.Of(operation.Id),
            new CommandValuesPlan(values.Arguments, values.Options),
            Properties(operation, values, context).ToEquatableArray(),
            SendPlanner.Plan(operation, values, context));
    }

    private static IEnumerable<string> Properties(OperationModel operation, CommandValues values, PlanContext context)
    {
        HelpText details = HelpText.Details(operation);
        if (details.En.Length > 0)
            yield return $"Details = {details.Literal}";
        if (operation.Body is { } body)
            yield return $"Body = {MemberPath.Shape(body)}";
        yield return $"Result = {CommandTypes.OfResult(operation)}";
        if (operation.Reply == ReplyShape.List)
            yield return "IsList = true";
        if (operation.Paging is not null)
            yield return "IsPaged = true";
        if (operation.IsDestructive(context.Model))
            yield return "IsDestructive = true";
        else if (WaitPlanner.Plan(operation, values, context) is { } wait)
            yield return $"Wait = {wait}";
    }
}

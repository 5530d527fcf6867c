using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client.States;

/// <summary>Plans the files of life cycles: of the types for whose states a client can wait.</summary>
internal static class StatesPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context)
    {
        StatesPlan[] tables =
        [
            .. group.Types.Where(type => context.IsAwaited(type.Name)).Select(type => Table(type.Name, type.States!, context)),
        ];
        return Buckets.Split(tables.ToEquatableArray(), plan => plan.Type).Select(bucket => new StatesUnit(
            bucket.PathOf(group.Name, "States"), context.Header(group.Files), bucket.Members));
    }

    private static StatesPlan Table(string type, StatesModel states, PlanContext context)
    {
        EnumModel values = context.EnumOf(((EnumRef)states.Field.Type).Name)!;
        Dictionary<string, string> members = values.Values.ToDictionary(
            value => value.Text, value => $"{values.Name}.{Identifier.Escape(value.Name)}", StringComparer.Ordinal);
        return new StatesPlan(
            type,
            context.Docs.Summarize(WaitPhrases.StatesOf(type)),
            values.Name,
            LifeCycle.Reach(states)
                .Select(one => Call($"new StateRow<{values.Name}>", one.States.Prepend(one.State).Select(state => members[state])))
                .Prepend(Gone(states, values.Name, members))
                .Prepend($"static item => item.{Identifier.Escape(states.Field.Name)}")
                .Prepend(MemberPath.EnumCodec(values.Name))
                .ToEquatableArray());
    }

    private static string Gone(StatesModel states, string name, Dictionary<string, string> members) => states.Gone.Count == 0
        ? $"new {name}[0]"
        : $"new[] {{ {string.Join(", ", states.Gone.Select(state => members[state]))} }}";

    // One line where it fits, otherwise one state per line.
    private static string Call(string head, IEnumerable<string> arguments)
    {
        string line = $"{head}({string.Join(", ", arguments)})";
        return TextWidth.Of(line) <= MostWidth ? line : $"{head}(\n    {string.Join(",\n    ", arguments)})";
    }

    // The width of a line without its indentation and the comma.
    private const int MostWidth = CodeWriterExtensions.WidestLine - 13;
}

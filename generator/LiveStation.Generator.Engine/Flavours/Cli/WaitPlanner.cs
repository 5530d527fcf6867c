using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>
/// Plans how a command waits until an object no longer changes by itself. A state is passing if objects leave it, but never
/// because of an operation, such as CREATING.
/// </summary>
internal static class WaitPlanner
{
    /// <summary>Plans one operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="values">Its arguments and options.</param>
    /// <param name="context">The shared state of all planners.</param>
    /// <returns>The C# expression; null when the operation does not return an object with passing states that can be read.</returns>
    public static string? Plan(OperationModel operation, CommandValues values, PlanContext context)
    {
        if (operation is not { Reply: ReplyShape.Object, Result: ObjectRef { Name: var name } }
            || context.TypeOf(name) is not { Key: { IsCertain: true } key, States: { } states }
            || Passing(states) is not { Length: > 0 } passing
            || Getter(operation, name, context.Model) is not { } getter
            || !(getter == operation || operation.Life.Any(step => step.Type == name)))
        {
            return null;
        }
        string[] arguments =
        [
            CSharpLiteral.Of(states.Field.Wire),
            CSharpLiteral.Of(key.Wire),
            $"new[] {{ {string.Join(", ", passing.Select(CSharpLiteral.Of))} }}",
            MemberPath.Command(getter.Id),
            .. getter.Path.Select(one => CSharpLiteral.Of(values.PathNames.TryGetValue(one.Wire, out string? own) ? own : "")),
        ];
        return $"new({string.Join(", ", arguments)})";
    }

    // Objects get into such a state because of an operation, when they are created, or from another passing state. Other states
    // that no operation ends, such as a block by the provider, can last for any time.
    private static string[] Passing(StatesModel states)
    {
        var passing = new List<string>();
        int before;
        do
        {
            before = passing.Count;
            passing.AddRange(states.Transitions
                .Where(one => one.To is not null && (one.Operation is not null || one.From.All(passing.Contains)))
                .Select(one => one.To!).Distinct().Where(state => !passing.Contains(state) && EndsByItself(state, states)));
        }
        while (passing.Count > before);
        return [.. passing];
    }

    private static bool EndsByItself(string state, StatesModel states)
    {
        TransitionModel[] exits = [.. states.Transitions.Where(one => one.From.Contains(state) && one.To is not null)];
        return exits.Length > 0 && exits.All(one => one.Operation is null) && exits.Any(one => one.HappensByItself);
    }

    // Each value of its path is an argument of the operation, except for at most one: the key of the object.
    private static OperationModel? Getter(OperationModel operation, string type, ApiModel model) =>
        model.Groups.SelectMany(group => group.Operations).FirstOrDefault(other =>
            other is { Method: "GET", Reply: ReplyShape.Object, Result: ObjectRef named, Path.Count: > 0 } && named.Name == type
            && other.Query.All(field => field.IsOptional)
            && other.Path.Count(one => operation.Path.All(own => own.Wire != one.Wire)) <= 1);
}

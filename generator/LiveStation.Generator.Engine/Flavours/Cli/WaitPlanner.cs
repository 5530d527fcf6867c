using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Plans how a command waits until an object no longer changes by itself, with the operation that clients wait with.</summary>
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
            || LifeCycle.Passing(states) is not { Count: > 0 } passing
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

    // Each value of its path is an argument of the operation, except for at most one: the key of the object.
    private static OperationModel? Getter(OperationModel operation, string type, ApiModel model) =>
        model.Groups.SelectMany(group => group.Waits.Where(wait => wait.Type == type && wait.IsResult)
                .Select(wait => group.Operations.First(other => other.Id == wait.Operation)))
            .FirstOrDefault(other => other.Path.Count > 0
                && other.Path.Count(one => operation.Path.All(own => own.Wire != one.Wire)) <= 1);
}

using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Plans the examples that a server responds with.</summary>
internal static class ExamplePlanner
{
    /// <summary>Plans an example.</summary>
    /// <param name="example">The example.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static ExamplePlan Plan(ExampleModel example, PlanContext context) => new(
        Arguments(example, context).ToEquatableArray(),
        example.Query.Select(value => (value.Wire, value.Text)).ToEquatableArray(),
        // A response of an error has its code instead: the server writes its body.
        example.ErrorCode is null ? example.Body : null,
        example.Request);

    private static IEnumerable<string> Arguments(ExampleModel example, PlanContext context)
    {
        yield return CSharpLiteral.Of(example.Name);
        yield return CSharpLiteral.Of(example.Status);
        yield return example.Path.Count == 0
            ? "Array.Empty<string>()"
            : $"new[] {{ {string.Join(", ", example.Path.Select(CSharpLiteral.Of))} }}";
        if (example.ErrorCode is { } code)
            yield return ErrorCode(code, context);
    }

    private static string ErrorCode(int code, PlanContext context) =>
        context.ErrorName(code) is { } name
            ? $"{TypeName.ErrorCodes(context.Service.Name)}.{Identifier.Escape(name)}"
            : CSharpLiteral.Of(code);
}

using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Plans the examples that a server responds with.</summary>
internal static class ExamplePlanner
{
    private const int WidestPieceOfJson = 80;

    /// <summary>The C# expression of an example, over several lines.</summary>
    /// <param name="example">The example.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static string Plan(ExampleModel example, PlanContext context)
    {
        var writer = new CodeWriter();
        string path = example.Path.Count == 0
            ? "Array.Empty<string>()"
            : $"new[] {{ {string.Join(", ", example.Path.Select(CSharpLiteral.Of))} }}";
        string head = $"new ServerExample({CSharpLiteral.Of(example.Name)}, {CSharpLiteral.Of(example.Status)}, {path}";
        Outcome(writer, head, example, context);
        if (example.Query.Count > 0 || example.Request is not null)
            Call(writer, example);
        return writer.ToString().TrimEnd('\n');
    }

    private static void Outcome(CodeWriter writer, string head, ExampleModel example, PlanContext context)
    {
        if (example.ErrorCode is { } code)
            writer.Line($"{head}, {ErrorCode(code, context)})");
        else if (example.Body is not { } body)
            writer.Line(head + ")");
        else
            Json(writer, head + ",", body, ")");
    }

    private static void Call(CodeWriter writer, ExampleModel example)
    {
        using (writer.Block())
        {
            if (example.Query.Count > 0)
            {
                IEnumerable<string> values = example.Query.Select(value =>
                    $"new KeyValuePair<string, string>({CSharpLiteral.Of(value.Wire)}, {CSharpLiteral.Of(value.Text)})");
                writer.Line("Query = new[]");
                using (writer.Block(","))
                {
                    foreach (string value in values)
                        writer.Line(value + ",");
                }
            }
            if (example.Request is { } request)
                Json(writer, "Request =", request, ",");
        }
    }

    private static void Json(CodeWriter writer, string head, string json, string tail)
    {
        writer.Line(head);
        using (writer.Indented())
            writer.Lines(string.Join("\n", CSharpLiteral.Pieces(json, WidestPieceOfJson)) + tail);
    }

    private static string ErrorCode(int code, PlanContext context) =>
        context.ErrorName(code) is { } name
            ? $"{TypeName.ErrorCodes(context.Service.Name)}.{Identifier.Escape(name)}"
            : CSharpLiteral.Of(code);
}

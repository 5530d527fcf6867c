using System.Text.Json.Nodes;
using DevLab.JmesPath;
using LiveStation.CommandLine.Running;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Output;

/// <summary>Applies a JMESPath expression to the whole result, and prints what it selects.</summary>
/// <param name="expression">The expression.</param>
/// <param name="isList">Whether the result is a list.</param>
/// <param name="next">Creates the printer of the selected value.</param>
internal sealed class QueryPrinter(string expression, bool isList, Func<ResultShape, IResultPrinter> next) : IResultPrinter
{
    private readonly List<JsonNode?> _values = [];

    /// <summary>Checks an expression before a request is sent.</summary>
    /// <param name="expression">The expression.</param>
    /// <exception cref="CommandFailure">The expression is invalid.</exception>
    public static void Check(string expression) => Evaluate(expression, query => query.Parse(expression));

    /// <inheritdoc />
    public void Add(IReadOnlyList<JsonNode?> values) => _values.AddRange(values);

    /// <inheritdoc />
    public void End()
    {
        JsonNode? whole = isList ? new JsonArray([.. _values]) : _values[0];
        JsonNode? selected = JsonNode.Parse(Evaluate(expression, query => query.Transform(JsonText.Compact(whole), expression)));
        IResultPrinter printer = next(new ResultShape(null, IsList: selected is JsonArray));
        printer.Add(selected is JsonArray items ? [.. items] : [selected]);
        printer.End();
    }

    private static T Evaluate<T>(string expression, Func<JmesPath, T> evaluate)
    {
        try
        {
            return evaluate(new JmesPath());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws the base class for mistakes in an expression.
            LocalText reason = $" {exception.Message}";
            throw CommandFailure.NotUnderstood(new LocalText(
                $"--query '{expression}' cannot be evaluated as JMESPath.", $"--query '{expression}' 식을 JMESPath로 계산할 수 없습니다.")
                + reason);
        }
    }
}

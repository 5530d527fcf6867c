using System.Text.Json.Nodes;
using DevLab.JmesPath;
using LiveStation.CommandLine.Running;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Output;

/// <summary>Applies a JMESPath expression to the whole result, and prints what it selects.</summary>
/// <param name="expression">The expression.</param>
/// <param name="shape">The result.</param>
/// <param name="next">Creates the printer of the selected value.</param>
internal sealed class QueryPrinter(string expression, ResultShape shape, Func<ResultShape, IResultPrinter> next) : IResultPrinter
{
    private readonly List<JsonNode?> _values = [];

    /// <summary>Checks an expression before a request is sent.</summary>
    /// <param name="expression">The expression.</param>
    /// <exception cref="CommandFailure">The expression is invalid.</exception>
    public static void Check(string expression)
    {
        if (MistakeIn(() => new JmesPath().Parse(expression)) is { } reason)
        {
            throw CommandFailure.NotUnderstood(new LocalText(
                $"--query '{expression}' cannot be evaluated as JMESPath.", $"--query '{expression}' 식을 JMESPath로 계산할 수 없습니다.")
                + reason);
        }
    }

    /// <inheritdoc />
    public void Add(IReadOnlyList<JsonNode?> values) => _values.AddRange(values);

    /// <summary>Prints what the expression selects, or the whole result when it cannot be evaluated.</summary>
    /// <exception cref="CommandFailure">The expression cannot be evaluated on this result.</exception>
    public void End()
    {
        string whole = JsonText.Compact(shape.IsList ? new JsonArray([.. _values]) : _values[0]);
        JsonNode? selected = null;
        LocalText? mistake = MistakeIn(() => selected = JsonNode.Parse(new JmesPath().Transform(whole, expression)));
        if (mistake is { } reason)
        {
            // The request can have changed something, so its result must not be lost.
            Print(shape, _values);
            throw new CommandFailure(new LocalText(
                $"The request was sent, but --query '{expression}' failed. The whole result was printed.",
                $"요청은 보냈지만 --query '{expression}' 식을 계산하지 못했습니다. 결과 전체를 출력했습니다.") + reason);
        }
        Print(new ResultShape(null, IsList: selected is JsonArray), selected is JsonArray items ? [.. items] : [selected]);
    }

    private void Print(ResultShape printed, IReadOnlyList<JsonNode?> values)
    {
        IResultPrinter printer = next(printed);
        printer.Add(values);
        printer.End();
    }

    private static LocalText? MistakeIn(Action evaluate)
    {
        try
        {
            evaluate();
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws the base class for mistakes in an expression.
            return $" {exception.Message}";
        }
    }
}

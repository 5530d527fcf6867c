using System.Text.Json;
using LiveStation.Testing.Matching;
using LiveStation.Testing.Operations;

namespace LiveStation.Testing;

/// <summary>A call that a test expects, with the responses to it. Configure it before the first call.</summary>
public sealed class ExpectedCall
{
    private readonly OperationTable _table;
    private readonly OperationShape _operation;
    private readonly List<CallCondition<TestCall>> _conditions = [];
    private readonly List<TestReply> _replies = [];
    private int? _times;
    private bool _isOptional;

    internal ExpectedCall(OperationTable table, OperationShape operation)
    {
        _table = table;
        _operation = operation;
    }

    /// <summary>The number of calls that matched.</summary>
    public int Count { get; private set; }

    internal OperationShape Operation => _operation;

    internal bool IsComplete => _isOptional || Count == Expected;

    private int Expected => _times ?? Math.Max(1, _replies.Count);

    internal bool IsExhausted => !_isOptional && Count >= Expected;

    /// <summary>Why a call that satisfies all conditions is one too many.</summary>
    internal string Exhaustion => $"all {Expected} expected calls were already made";

    /// <summary>Whether a call gets a response. A call of an operation without a result succeeds without one.</summary>
    internal bool HasResponse => _replies.Count > 0 || !_operation.HasResult;

    /// <summary>Requires the value of a placeholder of the route.</summary>
    /// <param name="name">The name of the placeholder, such as <c>channelId</c>.</param>
    /// <param name="value">The decoded value.</param>
    /// <returns>This expected call.</returns>
    /// <exception cref="ArgumentException">The route has no such placeholder.</exception>
    public ExpectedCall WithPath(string name, string value)
    {
        if (!_operation.Placeholders.Contains(name))
            throw new ArgumentException($"The route {_operation.Route} has no placeholder '{name}'.", nameof(name));
        return With(
            $"{name} '{value}'",
            call => call.PathValues[name] == value ? null : $"the path value '{name}' differs");
    }

    /// <summary>Requires the value of a query parameter.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The decoded value; null if the parameter must be missing.</param>
    /// <returns>This expected call.</returns>
    public ExpectedCall WithQuery(string name, string? value) => With(
        $"query parameter '{name}'",
        call => call.Query.GetValueOrDefault(name) == value ? null : $"the query parameter '{name}' differs");

    /// <summary>Requires a part of the JSON body. Objects can have more properties; arrays must have the same number of items.</summary>
    /// <param name="json">The part as JSON, such as <c>{ "cdn": { "createCdn": true } }</c>.</param>
    /// <returns>This expected call.</returns>
    /// <exception cref="JsonException"><paramref name="json"/> is not valid JSON.</exception>
    public ExpectedCall WithBody(string json)
    {
        JsonElement part = JsonSerializer.Deserialize<JsonElement>(json);
        return With("a part of the body", call =>
            !call.HasBody ? "the body is missing"
            : JsonPart.DifferenceFrom(part, call.ReadBody<JsonElement>()) is { } path ? $"the body differs at {path}"
            : null);
    }

    /// <summary>Requires a condition.</summary>
    /// <param name="condition">Returns whether a call satisfies the condition.</param>
    /// <returns>This expected call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public ExpectedCall Where(Func<TestCall, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return With("a condition", call => condition(call) ? null : "the condition of the test is not satisfied");
    }

    /// <summary>Responds with a value, which is written with the generated codec.</summary>
    /// <param name="value">The result of the operation, of the type that the client's method returns.</param>
    /// <returns>This expected call.</returns>
    /// <exception cref="ArgumentException">The operation does not return values of this type.</exception>
    public ExpectedCall Returns(object value) => Replies(TestReply.Value(value));

    /// <summary>
    /// Responds to the next calls, one response to each call. The call is expected once for each response, unless
    /// <see cref="Times"/> or <see cref="AnyTimes"/> specifies otherwise; then the last response repeats.
    /// </summary>
    /// <param name="replies">The responses, in order.</param>
    /// <returns>This expected call.</returns>
    /// <exception cref="ArgumentException">The operation does not return a value of <paramref name="replies"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="replies"/> is null.</exception>
    public ExpectedCall Replies(params TestReply[] replies)
    {
        ArgumentNullException.ThrowIfNull(replies);
        _replies.AddRange(replies.Select(reply => reply.For(_table, _operation)));
        return this;
    }

    /// <summary>Specifies how often the call is expected.</summary>
    /// <param name="count">The exact number of calls; 0 if the call must not be made.</param>
    /// <returns>This expected call.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="InvalidOperationException"><see cref="AnyTimes"/> was called.</exception>
    public ExpectedCall Times(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        RefuseBoth(_isOptional);
        _times = count;
        return this;
    }

    /// <summary>Accepts any number of calls, including none.</summary>
    /// <returns>This expected call.</returns>
    /// <exception cref="InvalidOperationException"><see cref="Times"/> was called.</exception>
    public ExpectedCall AnyTimes()
    {
        RefuseBoth(_times is not null);
        _isOptional = true;
        return this;
    }

    /// <summary>Returns the operation with the conditions and the numbers of calls.</summary>
    /// <returns>The operation with the conditions and the numbers of calls.</returns>
    public override string ToString()
    {
        string conditions = string.Join(", ", _conditions.Select(condition => condition.Text));
        return $"{_operation}{(conditions.Length > 0 ? " with " : "")}{conditions}: {Count} of {Expected} calls";
    }

    /// <summary>Returns why a call does not satisfy the conditions; null if it does.</summary>
    internal string? DifferenceFrom(TestCall call) =>
        _conditions.Select(condition => condition.Difference(call)).FirstOrDefault(difference => difference is not null);

    /// <summary>Counts a call and returns the response to it.</summary>
    internal TestReply Next()
    {
        int index = Count++;
        return _replies.Count == 0
            ? TestReply.Empty()
            : _replies[Math.Min(index, _replies.Count - 1)];
    }

    private void RefuseBoth(bool isOtherSet)
    {
        if (isOtherSet)
            throw new InvalidOperationException($"The expected call {_operation} has both Times and AnyTimes. Call one of them.");
    }

    private ExpectedCall With(string text, Func<TestCall, string?> difference)
    {
        _conditions.Add(new CallCondition<TestCall>(text, difference));
        return this;
    }
}

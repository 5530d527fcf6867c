using System.ComponentModel;
using System.Diagnostics;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Calls;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>A request for an operation, without zone, credentials and timestamp.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
[DebuggerDisplay("{Operation.Method,nq} {Target,nq}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ApiCall<T>
{
    private readonly ApiOperation<T>? _operation;

    private readonly string? _target;

    private readonly Action<RequestCheck>? _check;

    private readonly IReadOnlyList<RequestViolation>? _unwritable;

    internal ApiCall(ApiOperation<T> operation, FilledRoute route)
        : this(operation, route.Path, body: null, check: null, route.Unwritable)
    {
    }

    private ApiCall(
        ApiOperation<T> operation,
        string target,
        RequestBody? body,
        Action<RequestCheck>? check,
        IReadOnlyList<RequestViolation>? unwritable)
    {
        _operation = operation;
        _target = target;
        Content = body;
        _check = check;
        _unwritable = unwritable;
    }

    /// <summary>The operation.</summary>
    /// <exception cref="InvalidOperationException">The call is the default value, which has no operation.</exception>
    public ApiOperation<T> Operation =>
        _operation ?? throw new InvalidOperationException("The call is the default value, which has no operation.");

    /// <summary>Whether there is an operation: the default value has none.</summary>
    internal bool HasOperation => _operation is not null;

    /// <summary>The encoded path and query, without the prefix of the zone.</summary>
    public string Target => _target ?? "";

    /// <summary>The body; null if there is none.</summary>
    internal RequestBody? Content { get; }

    /// <summary>
    /// The path and query values that cannot be represented. If there are any, the request cannot be sent.
    /// </summary>
    internal IReadOnlyList<RequestViolation> Unwritable => _unwritable ?? [];

    /// <summary>Whether the request has constraints to validate.</summary>
    internal bool HasRules => Operation.Regions is not null || _check is not null || Content is { HasRules: true };

    /// <summary>Returns a copy of the request with an additional query parameter.</summary>
    /// <param name="member">The names of the parameter, not encoded.</param>
    /// <param name="value">The value, not encoded. If it has no text, the parameter is omitted.</param>
    /// <returns>The new request. Sending it fails if the value cannot be represented in a query.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> has no name.</exception>
    /// <exception cref="ArgumentException">The name contains an unpaired surrogate.</exception>
    public ApiCall<T> Query(RequestMember member, WireValue value)
    {
        string name = PercentEncoding.Encode(Guard.NotNull(member.Wire));
        if (value.Fault is { } fault)
            return Without(fault.At(member));
        if (value.Text is not { } text)
            return this;
        string separator = Target.IndexOf('?') < 0 ? "?" : "&";
        return PercentEncoding.TryEncode(text, out string encoded)
            ? new ApiCall<T>(Operation, Target + separator + name + "=" + encoded, Content, _check, _unwritable)
            : Without(ValueFault.HalfPair.At(member));
    }

    /// <summary>Returns a copy of the request with a JSON body.</summary>
    /// <typeparam name="TBody">The type of the body.</typeparam>
    /// <param name="codec">The codec of the body.</param>
    /// <param name="request">The body.</param>
    /// <param name="check">Validates the constraints of the body; null if there are none.</param>
    /// <returns>The new request.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="codec"/> or <paramref name="request"/> is null.
    /// </exception>
    public ApiCall<T> Body<TBody>(JsonCodec<TBody> codec, TBody request, Action<RequestCheck, TBody>? check)
        where TBody : class
    {
        RequestBody<TBody> body = new(Guard.NotNull(codec), Guard.NotNull(request), check);
        return new ApiCall<T>(Operation, Target, body, _check, _unwritable);
    }

    /// <summary>Returns a copy of the request with constraints on its parameters.</summary>
    /// <param name="check">Validates the constraints of the parameters.</param>
    /// <returns>The new request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public ApiCall<T> Checked(Action<RequestCheck> check) =>
        new(Operation, Target, Content, Guard.NotNull(check), _unwritable);

    /// <summary>Validates the region, the parameters and the body.</summary>
    internal void Check(RequestCheck check)
    {
        if (Operation.Regions is { } regions && !check.IsIn([.. regions]))
            check.Refuse(RequestRuleKind.Zone, RuleText.OnlyIn(regions));
        _check?.Invoke(check);
        Content?.Check(check);
    }

    private ApiCall<T> Without(RequestViolation unwritable) =>
        new(Operation, Target, Content, _check, [.. Unwritable, unwritable]);
}

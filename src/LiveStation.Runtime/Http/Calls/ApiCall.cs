using System.ComponentModel;
using System.Diagnostics;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Calls;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>One call of an operation: what is sent, apart from zone, credentials and time.</summary>
/// <typeparam name="T">What the call gives.</typeparam>
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

    /// <summary>Path and query, encoded, without the prefix of the zone.</summary>
    public string Target => _target ?? "";

    /// <summary>The body; null for none.</summary>
    internal RequestBody? Content { get; }

    /// <summary>The values of path and query that have no form there. With one of them the call cannot be made.</summary>
    internal IReadOnlyList<RequestViolation> Unwritable => _unwritable ?? [];

    /// <summary>Whether there is any rule to hold the call against.</summary>
    internal bool HasRules => Operation.Regions is not null || _check is not null || Content is { HasRules: true };

    /// <summary>The same call with one more query parameter behind those it has.</summary>
    /// <param name="member">Names of the parameter, not encoded.</param>
    /// <param name="value">Its value, not encoded; without a text, nothing is added.</param>
    /// <returns>The call. Sending it fails when the value has no form in a query.</returns>
    /// <exception cref="ArgumentNullException">The parameter has no name.</exception>
    /// <exception cref="ArgumentException">The name has half a surrogate pair in it.</exception>
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

    /// <summary>The same call with a JSON body.</summary>
    /// <typeparam name="TBody">Type of the body.</typeparam>
    /// <param name="codec">Writes it.</param>
    /// <param name="request">The body.</param>
    /// <param name="check">Notes the rules that it does not keep; null for no rules.</param>
    /// <returns>The call.</returns>
    /// <exception cref="ArgumentNullException">Codec or body is null.</exception>
    public ApiCall<T> Body<TBody>(JsonCodec<TBody> codec, TBody request, Action<RequestCheck, TBody>? check)
        where TBody : class
    {
        RequestBody<TBody> body = new(Guard.NotNull(codec), Guard.NotNull(request), check);
        return new ApiCall<T>(Operation, Target, body, _check, _unwritable);
    }

    /// <summary>The same call with rules for its parameters.</summary>
    /// <param name="check">Notes the rules that they do not keep.</param>
    /// <returns>The call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public ApiCall<T> Checked(Action<RequestCheck> check) =>
        new(Operation, Target, Content, Guard.NotNull(check), _unwritable);

    /// <summary>Notes every rule that the call does not keep: where it exists, its parameters, its body.</summary>
    internal void Check(RequestCheck check)
    {
        if (Operation.Regions is { } regions && !check.IsIn([.. regions]))
            check.Refuse(RequestRuleKind.Zone, "it exists in the region " + string.Join(", ", regions) + " only");
        _check?.Invoke(check);
        Content?.Check(check);
    }

    private ApiCall<T> Without(RequestViolation unwritable) =>
        new(Operation, Target, Content, _check, [.. Unwritable, unwritable]);
}

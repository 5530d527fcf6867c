using System.Diagnostics;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>One call of an operation: what is sent, apart from zone, credentials and time.</summary>
/// <typeparam name="T">What the call gives.</typeparam>
[DebuggerDisplay("{Operation.Method,nq} {Target,nq}")]
public readonly struct ApiCall<T>
{
    private readonly Action<RequestCheck>? _check;

    internal ApiCall(ApiOperation<T> operation, string target)
        : this(operation, target, body: null, check: null)
    {
    }

    private ApiCall(ApiOperation<T> operation, string target, RequestBody? body, Action<RequestCheck>? check)
    {
        Operation = operation;
        Target = target;
        Content = body;
        _check = check;
    }

    /// <summary>The operation.</summary>
    public ApiOperation<T> Operation { get; }

    /// <summary>Path and query, encoded, without the prefix of the zone.</summary>
    public string Target { get; }

    /// <summary>The body; null for none.</summary>
    internal RequestBody? Content { get; }

    /// <summary>Whether there is any rule to hold the call against.</summary>
    internal bool HasRules => Operation.Regions is not null || _check is not null || Content is { HasRules: true };

    /// <summary>The same call with one more query parameter behind those it has.</summary>
    /// <param name="name">Name of the parameter, not encoded.</param>
    /// <param name="value">Its value, not encoded; null to add nothing.</param>
    /// <returns>The call.</returns>
    /// <exception cref="ArgumentException">Name or value has half a surrogate pair in it.</exception>
    public ApiCall<T> Query(string name, string? value)
    {
        Guard.NotNull(name);
        if (value is null)
        {
            return this;
        }
        string separator = Target.IndexOf('?') < 0 ? "?" : "&";
        string pair = PercentEncoding.Encode(name) + "=" + PercentEncoding.Encode(value);
        return new ApiCall<T>(Operation, Target + separator + pair, Content, _check);
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
        return new ApiCall<T>(Operation, Target, body, _check);
    }

    /// <summary>The same call with rules for its parameters.</summary>
    /// <param name="check">Notes the rules that they do not keep.</param>
    /// <returns>The call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public ApiCall<T> Checked(Action<RequestCheck> check) => new(Operation, Target, Content, Guard.NotNull(check));

    /// <summary>Notes every rule that the call does not keep: where it exists, its parameters, its body.</summary>
    internal void Check(RequestCheck check)
    {
        if (Operation.Regions is { } regions && !check.IsIn([.. regions]))
        {
            check.Refuse(RequestRuleKind.Zone, "it exists in the region " + string.Join(", ", regions) + " only");
        }
        _check?.Invoke(check);
        Content?.Check(check);
    }
}

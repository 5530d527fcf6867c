using System.Diagnostics;

namespace LiveStation.Runtime.Http;

/// <summary>One call of an operation: what is sent, apart from zone, credentials and time.</summary>
/// <typeparam name="T">What the call gives.</typeparam>
[DebuggerDisplay("{Operation.Method,nq} {Target,nq}")]
public readonly struct ApiCall<T>
{
    internal ApiCall(ApiOperation<T> operation, string target)
    {
        Operation = operation;
        Target = target;
    }

    /// <summary>The operation.</summary>
    public ApiOperation<T> Operation { get; }

    /// <summary>Path and query, encoded, without the prefix of the zone.</summary>
    public string Target { get; }

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
        return new ApiCall<T>(Operation, Target + separator + pair);
    }
}

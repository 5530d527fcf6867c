using System.Net;
using LiveStation.Runtime;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>Options for endpoints that receive callbacks.</summary>
/// <remarks>They are read once, when the endpoint is mapped or the verifier is created.</remarks>
public sealed class LiveStationCallbackOptions
{
    /// <summary>The longest allowed <see cref="TimeLimit"/>.</summary>
    internal static readonly TimeSpan LongestLimit = TimeSpan.FromHours(1);

    /// <summary>
    /// The secrets of which a request must contain one, in the route parameter or the query parameter
    /// <see cref="SecretParameter"/>. Several secrets let you register an address with a new secret before the old one
    /// ends. If the list is empty, no secret is required.
    /// </summary>
    /// <remarks>A secret must have at least 16 characters. Messages of the service have no signature.</remarks>
    public IList<Secret> Secrets { get; } = [];

    /// <summary>
    /// The name of the parameter with the secret. The default is <c>secret</c>: in the route
    /// <c>/hooks/live/{secret}</c>, or else in the query <c>/hooks/live?secret=…</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public string SecretParameter
    {
        get;
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            field = value;
        }
    } = "secret";

    /// <summary>
    /// The addresses from which requests are accepted, as of the connection. If the list is empty, all addresses are accepted.
    /// </summary>
    /// <remarks>Behind a proxy, add the middleware for forwarded headers, which sets the address of the connection.</remarks>
    public IList<IPNetwork> AllowedNetworks { get; } = [];

    /// <summary>The maximum size of a message in bytes. The default is 65,536 (64 KiB).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 64 * 1024;

    /// <summary>
    /// The maximum duration from the beginning of a request to its response, including the handler. The default is 5
    /// seconds; at most 1 hour.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive or longer than 1 hour.</exception>
    public TimeSpan TimeLimit
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestLimit);
            field = value;
        }
    } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Receives each tolerated difference between a message and the spec; null to ignore drift.
    /// </summary>
    public Action<ApiDrift>? OnDrift { get; set; }
}

using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>
/// Verifies that a request contains a secret and is from an allowed address. Endpoints that are mapped by this package do
/// so themselves; use the verifier in a controller.
/// </summary>
/// <remarks>Instances are immutable and can be used by several threads, for example as a singleton service.</remarks>
public sealed class CallbackVerifier
{
    /// <summary>The minimum length of a secret in characters.</summary>
    public const int MinSecretLength = 16;

    // Hashes have one length, so that the comparison does not depend on the length of a secret.
    private readonly byte[][] _secrets;
    private readonly IPNetwork[] _networks;
    private readonly string _parameter;

    /// <summary>Initializes a new instance of the <see cref="CallbackVerifier"/> class.</summary>
    /// <param name="options">The secrets and the allowed addresses.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A secret has fewer than 16 characters.</exception>
    public CallbackVerifier(LiveStationCallbackOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Secrets.Any(static secret => secret.Reveal().Length < MinSecretLength))
        {
            throw new ArgumentException(
                $"A secret of a callback endpoint must have at least {MinSecretLength} characters.", nameof(options));
        }
        _secrets = [.. options.Secrets.Select(static secret => Hash(secret.Reveal()))];
        _networks = [.. options.AllowedNetworks];
        _parameter = options.SecretParameter;
    }

    /// <summary>Whether each request is accepted, because neither secrets nor addresses are specified.</summary>
    public bool AcceptsAll => _secrets.Length == 0 && _networks.Length == 0;

    /// <summary>Whether requests must contain a secret.</summary>
    internal bool RequiresSecret => _secrets.Length > 0;

    /// <summary>Verifies a request. The secret is compared in constant time.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Why the request is not accepted; <see cref="CallbackRefusal.None"/> if it is accepted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public CallbackRefusal Verify(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        // The secret first: without it, nobody learns that the endpoint exists.
        return !HasSecret(request) ? CallbackRefusal.WrongSecret
            : !IsAllowed(request.HttpContext.Connection.RemoteIpAddress) ? CallbackRefusal.AddressNotAllowed
            : CallbackRefusal.None;
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    private bool HasSecret(HttpRequest request)
    {
        if (_secrets.Length == 0)
            return true;
        byte[] sent = Hash(SentBy(request) ?? "");
        bool isEqual = false;
        // All secrets, because the duration must not depend on which one is equal.
        foreach (byte[] secret in _secrets)
            isEqual |= CryptographicOperations.FixedTimeEquals(secret, sent);
        return isEqual;
    }

    private string? SentBy(HttpRequest request)
    {
        if (request.RouteValues.TryGetValue(_parameter, out object? value))
            return value as string;
        StringValues values = request.Query[_parameter];
        return values.Count == 1 ? values[0] : null;
    }

    private bool IsAllowed(IPAddress? address)
    {
        if (_networks.Length == 0)
            return true;
        if (address is null)
            return false;
        // A socket for both versions of IP shows an IPv4 address as an IPv6 address.
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Array.Exists(_networks, network => network.Contains(plain) || network.Contains(address));
    }
}

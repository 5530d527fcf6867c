using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>A zone of an API: base address, path prefix and region code.</summary>
public sealed class ApiZone : IEquatable<ApiZone>
{
    private static readonly char[] Brackets = ['[', ']'];

    /// <summary>Initializes a new instance of the <see cref="ApiZone"/> class.</summary>
    /// <param name="baseAddress">
    /// The scheme, host and port, without a path. HTTPS is required, because requests contain credentials. HTTP is
    /// allowed only on the loopback interface, for emulators.
    /// </param>
    /// <param name="pathPrefix">The prefix of all paths, such as <c>/api/v2</c>; empty if there is none.</param>
    /// <param name="regionCode">The value of the region header, such as <c>KR</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="baseAddress"/>, <paramref name="pathPrefix"/> or <paramref name="regionCode"/> is not valid. The
    /// message states the reason.
    /// </exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="baseAddress"/>, <paramref name="pathPrefix"/> or <paramref name="regionCode"/> is null.
    /// </exception>
    public ApiZone(Uri baseAddress, string pathPrefix, string regionCode)
        : this(httpHost: null, baseAddress, pathPrefix, regionCode)
    {
    }

    // Not public: with two public constructors, the configuration binder finds neither.
    private ApiZone(string? httpHost, Uri baseAddress, string pathPrefix, string regionCode)
    {
        Guard.NotNull(baseAddress);
        Guard.NotNull(pathPrefix);
        CheckAddress(baseAddress, httpHost);
        CheckPrefix(baseAddress, pathPrefix);
        BaseAddress = baseAddress;
        PathPrefix = pathPrefix;
        RegionCode = Guard.HeaderText(regionCode);
        Origin = baseAddress.GetLeftPart(UriPartial.Authority);
    }

    /// <summary>The scheme, host and port.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The prefix of all paths; empty if there is none.</summary>
    public string PathPrefix { get; }

    /// <summary>The value of the region header.</summary>
    public string RegionCode { get; }

    /// <summary>The scheme, host and port as text without a trailing slash.</summary>
    internal string Origin { get; }

    /// <summary>
    /// Creates a zone whose address can use HTTP on one host outside the loopback interface, such as that of an emulator
    /// in another container.
    /// </summary>
    /// <remarks>
    /// Over HTTP, anyone in the network can read and replay signed requests. Use it for emulators only, never with the
    /// keys of a real account. Requests over HTTP are not sent through the system proxy.
    /// </remarks>
    /// <param name="host">
    /// The host to which HTTP is allowed, without scheme and port, such as <c>emulator</c>. It is compared with the
    /// complete host of the address, ignoring case; it is not a pattern. Brackets around an IPv6 address are optional.
    /// </param>
    /// <param name="baseAddress">The scheme, host and port, without a path.</param>
    /// <param name="pathPrefix">The prefix of all paths, such as <c>/api/v2</c>; empty if there is none.</param>
    /// <param name="regionCode">The value of the region header, such as <c>KR</c>.</param>
    /// <returns>The zone.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="baseAddress"/>, <paramref name="pathPrefix"/> or <paramref name="regionCode"/> is not valid, or
    /// the address uses HTTP and has another host than <paramref name="host"/>. The message states the reason.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ApiZone AllowingHttpTo(string host, Uri baseAddress, string pathPrefix, string regionCode) =>
        new(Guard.NotNull(host), baseAddress, pathPrefix, regionCode);

    /// <inheritdoc />
    public bool Equals(ApiZone? other) =>
        other is not null
        && BaseAddress == other.BaseAddress
        && string.Equals(PathPrefix, other.PathPrefix, StringComparison.Ordinal)
        && string.Equals(RegionCode, other.RegionCode, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ApiZone);

    /// <inheritdoc />
    public override int GetHashCode() =>
        Hashing.Combine(Hashing.Combine(BaseAddress.GetHashCode(), Hashing.Of(PathPrefix)), Hashing.Of(RegionCode));

    /// <summary>Returns the address, the path prefix and the region code on one line.</summary>
    /// <returns>The address, the path prefix and the region code.</returns>
    public override string ToString() => Origin + PathPrefix + " (" + RegionCode + ")";

    private static void CheckAddress(Uri baseAddress, string? httpHost)
    {
        if (!baseAddress.IsAbsoluteUri)
            throw new ArgumentException("The address of a zone must be absolute.", nameof(baseAddress));
        if (baseAddress.Scheme != Uri.UriSchemeHttps && !IsHttpAllowed(baseAddress, httpHost))
        {
            throw new ArgumentException(
                httpHost is null
                    ? "The address of a zone must use HTTPS. HTTP is allowed only on the loopback interface."
                    : "The address of a zone must use HTTPS. HTTP is allowed only on the loopback interface and to '"
                        + httpHost + "'.",
                nameof(baseAddress));
        }
        if (baseAddress.PathAndQuery != "/" || baseAddress.Fragment.Length > 0 || baseAddress.UserInfo.Length > 0)
        {
            throw new ArgumentException(
                "The address of a zone must contain only scheme, host and port. Specify a path as the path prefix.",
                nameof(baseAddress));
        }
    }

    private static bool IsHttpAllowed(Uri baseAddress, string? httpHost) =>
        baseAddress.Scheme == Uri.UriSchemeHttp
        && (baseAddress.IsLoopback || IsHost(baseAddress.Host, httpHost));

    // The host of an address has brackets around an IPv6 address; a caller can omit them.
    private static bool IsHost(string host, string? allowed) =>
        allowed is not null && string.Equals(host.Trim(Brackets), allowed.Trim(Brackets), StringComparison.OrdinalIgnoreCase);

    private static void CheckPrefix(Uri baseAddress, string pathPrefix)
    {
        if (pathPrefix.Length == 0)
            return;
        bool isPath = pathPrefix[0] == '/' && pathPrefix[pathPrefix.Length - 1] != '/';
        // Uri would normalize dot segments, spaces and a query. The signed path would then differ from the sent path.
        if (!isPath || new Uri(baseAddress, pathPrefix).AbsolutePath != pathPrefix)
        {
            throw new ArgumentException(
                "A path prefix must begin with a slash, must not end with one, and must be a normalized, percent-encoded path.",
                nameof(pathPrefix));
        }
    }
}

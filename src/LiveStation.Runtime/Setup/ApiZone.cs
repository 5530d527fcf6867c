using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>A place where an API is served: address, path prefix and region code.</summary>
public sealed class ApiZone : IEquatable<ApiZone>
{
    /// <summary>Describes a zone.</summary>
    /// <param name="baseAddress">
    /// Scheme, host and port, without a path. It must be https, because requests carry credentials; http is allowed
    /// on the loopback interface only, for emulators.
    /// </param>
    /// <param name="pathPrefix">What all paths begin with, such as <c>/api/v2</c>; empty when there is nothing.</param>
    /// <param name="regionCode">Value of the region header, such as <c>KR</c>.</param>
    /// <exception cref="ArgumentException">One of them cannot be used; the message says why.</exception>
    public ApiZone(Uri baseAddress, string pathPrefix, string regionCode)
    {
        Guard.NotNull(baseAddress);
        Guard.NotNull(pathPrefix);
        CheckAddress(baseAddress);
        CheckPrefix(baseAddress, pathPrefix);
        BaseAddress = baseAddress;
        PathPrefix = pathPrefix;
        RegionCode = Guard.HeaderText(regionCode);
        Origin = baseAddress.GetLeftPart(UriPartial.Authority);
    }

    /// <summary>Scheme, host and port.</summary>
    public Uri BaseAddress { get; }

    /// <summary>What all paths begin with; empty when there is nothing.</summary>
    public string PathPrefix { get; }

    /// <summary>Value of the region header.</summary>
    public string RegionCode { get; }

    /// <summary>Scheme, host and port as text without a slash at the end.</summary>
    internal string Origin { get; }

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

    /// <summary>Address, prefix and region code in one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Origin + PathPrefix + " (" + RegionCode + ")";

    private static void CheckAddress(Uri baseAddress)
    {
        if (!baseAddress.IsAbsoluteUri)
            throw new ArgumentException("The address of a zone must be absolute.", nameof(baseAddress));
        bool isPrivate = baseAddress.Scheme == Uri.UriSchemeHttp && baseAddress.IsLoopback;
        if (baseAddress.Scheme != Uri.UriSchemeHttps && !isPrivate)
        {
            throw new ArgumentException(
                "The address of a zone must be https; http is allowed on the loopback interface only.",
                nameof(baseAddress));
        }
        if (baseAddress.PathAndQuery != "/" || baseAddress.Fragment.Length > 0 || baseAddress.UserInfo.Length > 0)
        {
            throw new ArgumentException(
                "The address of a zone is scheme, host and port only; a path goes into the path prefix.",
                nameof(baseAddress));
        }
    }

    private static void CheckPrefix(Uri baseAddress, string pathPrefix)
    {
        if (pathPrefix.Length == 0)
            return;
        bool isPath = pathPrefix[0] == '/' && pathPrefix[pathPrefix.Length - 1] != '/';
        // What Uri would rewrite (dot segments, spaces, a query) would be signed in one form and sent in another.
        if (!isPath || new Uri(baseAddress, pathPrefix).AbsolutePath != pathPrefix)
        {
            throw new ArgumentException(
                "A path prefix begins with a slash, does not end with one, and is written as it is sent.",
                nameof(pathPrefix));
        }
    }
}

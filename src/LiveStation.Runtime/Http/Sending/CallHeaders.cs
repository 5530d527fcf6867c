namespace LiveStation.Runtime.Http.Sending;

/// <summary>Checks the additional headers of calls.</summary>
internal static class CallHeaders
{
    private const string OtherTokenCharacters = "!#$%&'*+-.^_`|~";

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        NcpSignature.TimestampHeader, NcpSignature.AccessKeyHeader, NcpSignature.SignatureHeader, NcpSignature.RegionHeader,
        "Connection", "Expect", "Host", "Keep-Alive", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent",
    };

    /// <summary>Checks a header.</summary>
    /// <exception cref="ArgumentException">
    /// The client sets the header itself, or the name or the value is not valid. The message does not contain the value.
    /// </exception>
    public static void Check(string name, string? value)
    {
        if (name.Length == 0 || !name.All(IsOfToken))
            throw new ArgumentException("A header name is empty or contains characters that are not allowed.", nameof(name));
        if (Reserved.Contains(name) || name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException("The header " + name + " cannot be set for a call, because the client sets it.", nameof(name));
        if (value is null || !value.All(static c => c is (>= ' ' and <= '~') or '\t') || value.Trim().Length != value.Length)
        {
            throw new ArgumentException(
                "The value of the header " + name + " is null, begins or ends with white space, or contains other characters "
                + "than ASCII.",
                nameof(value));
        }
    }

    private static bool IsOfToken(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || OtherTokenCharacters.Contains(c);
}

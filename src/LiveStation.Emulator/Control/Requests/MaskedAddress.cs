namespace LiveStation.Emulator.Control.Requests;

/// <summary>Shows the addresses of callbacks. They are secrets, because a callback has no signature.</summary>
internal static class MaskedAddress
{
    private static readonly string[] Members = ["callbackEndpoint", "callbackUrl"];

    /// <summary>Returns whether a member contains the address of a callback.</summary>
    /// <param name="member">The name of the member.</param>
    public static bool IsIn(string member) => Members.Contains(member, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns scheme, host and port of an address, with the rest masked; the mark alone if it is not an HTTP address.</summary>
    /// <param name="address">The address.</param>
    public static string Of(string? address)
    {
        if (string.IsNullOrEmpty(address))
            return "";
        bool isHttp = Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
        return isHttp
            ? $"{uri!.Scheme}://{uri.Authority}/{SecretMasking.Mark}"
            : SecretMasking.Mark;
    }
}

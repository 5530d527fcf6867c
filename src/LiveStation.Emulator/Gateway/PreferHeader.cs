using Microsoft.Extensions.Primitives;

namespace LiveStation.Emulator.Gateway;

/// <summary>Reads the request header <c>Prefer</c>.</summary>
internal static class PreferHeader
{
    private const string Name = "example=";

    /// <summary>Returns the name of the selected example; null if there is none.</summary>
    public static string? Example(StringValues header)
    {
        foreach (string? line in header)
        {
            foreach (string preference in line?.Split([',', ';'], StringSplitOptions.TrimEntries) ?? [])
            {
                if (preference.StartsWith(Name, StringComparison.OrdinalIgnoreCase))
                    return preference[Name.Length..].Trim('"');
            }
        }
        return null;
    }
}

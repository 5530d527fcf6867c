namespace LiveStation.Extensions.Settings;

/// <summary>A key of the configuration section of a client.</summary>
/// <param name="Path">The key below the section, such as <c>Timeout</c>.</param>
/// <param name="Expected">The expected value, such as "a number of bytes".</param>
/// <param name="TrySet">Sets the option to a text; returns false if the text is not valid.</param>
internal sealed record OptionKey(string Path, string Expected, Func<LiveStationOptions, string, bool> TrySet);

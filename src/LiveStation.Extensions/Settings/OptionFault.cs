namespace LiveStation.Extensions.Settings;

/// <summary>An invalid option.</summary>
/// <param name="Key">The key below the section, such as <c>Timeout</c>.</param>
/// <param name="Reason">The end of a sentence that begins with the key. It contains no value, which could be a secret.</param>
internal readonly record struct OptionFault(string Key, string Reason);

using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Enums;

/// <summary>The wire value of a member of an enum, and its aliases.</summary>
/// <param name="text">The wire value.</param>
/// <param name="aliases">Other texts that are read as this member and never written.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
internal sealed class EnumLiteral(string text, string[] aliases)
{
    /// <summary>The wire value.</summary>
    public string Text { get; } = Guard.NotNull(text);

    /// <summary>Other texts that are read as this member and never written.</summary>
    public string[] Aliases { get; } = Guard.NotNull(aliases);
}

namespace LiveStation.Runtime.Redaction;

/// <summary>The secrets of a value that is written with asterisks instead of them.</summary>
internal sealed class MaskedTexts : List<string>
{
    /// <summary>What is written instead of a secret.</summary>
    public const string Mark = "***";
}

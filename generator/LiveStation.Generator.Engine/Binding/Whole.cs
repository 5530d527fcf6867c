using System.Globalization;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Parses whole numbers in a spec.</summary>
internal static class Whole
{
    /// <summary>Parses a non-negative number; returns null when the text is not one.</summary>
    public static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}

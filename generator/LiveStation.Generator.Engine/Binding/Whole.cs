using System.Globalization;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads whole numbers as a spec writes them.</summary>
internal static class Whole
{
    /// <summary>The number that a text is, not negative; null when it is none.</summary>
    public static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}

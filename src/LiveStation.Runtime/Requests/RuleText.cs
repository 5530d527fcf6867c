using System.Globalization;

namespace LiveStation.Runtime.Requests;

/// <summary>Creates the texts of constraints.</summary>
internal static class RuleText
{
    /// <summary>Creates the text of a length constraint.</summary>
    public static string Length(int min, int max, string unit)
    {
        string least = min.ToString(CultureInfo.InvariantCulture), most = max.ToString(CultureInfo.InvariantCulture);
        string range = (min, max) switch
        {
            (_, int.MaxValue) => "at least " + least,
            (0, _) => "at most " + most,
            _ => least + " to " + most,
        };
        return "must have " + range + " " + unit;
    }
}

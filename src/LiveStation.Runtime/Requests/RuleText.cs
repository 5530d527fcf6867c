using System.Globalization;

namespace LiveStation.Runtime.Requests;

/// <summary>Says rules in words.</summary>
internal static class RuleText
{
    /// <summary>How long something must be.</summary>
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

using System.Globalization;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Drift;

/// <summary>Creates one exception for all drift of a body.</summary>
internal static class DriftRefusal
{
    // The message is for people. The exception contains all drift.
    private const int MostListed = 20;

    private const string Reason = "which ThrowOnDrift rejects";

    /// <summary>Creates the exception.</summary>
    /// <param name="drifts">The drift; at least one.</param>
    public static JsonShapeException Of(ApiDrift[] drifts) => new(drifts[0].JsonPath, Text(drifts)) { Drifts = drifts };

    private static string Text(ApiDrift[] drifts)
    {
        if (drifts.Length == 1)
            return drifts[0].Expectation + " (" + drifts[0].Kind + ", " + Reason + ")";
        StringBuilder text = new("expected the documented format, found ");
        text.Append(Number(drifts.Length)).Append(drifts.Length == DriftLog.Most ? " or more" : "")
            .Append(" differences, ").Append(Reason).Append(": ");
        for (int i = 0; i < Math.Min(drifts.Length, MostListed); i++)
        {
            ApiDrift drift = drifts[i];
            text.Append(i == 0 ? "" : "; ").Append(drift.JsonPath).Append(' ').Append(drift.Kind).Append(": ")
                .Append(drift.Expectation);
        }
        return drifts.Length <= MostListed
            ? text.ToString()
            : text.Append("; and ").Append(Number(drifts.Length - MostListed)).Append(" more").ToString();
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}

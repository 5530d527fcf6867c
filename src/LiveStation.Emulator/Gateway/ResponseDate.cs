using System.Globalization;
using LiveStation.Emulator.Clocks;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Gateway;

/// <summary>
/// The time of a response. A client compares it with its own clock, which is the moved clock of the emulator or the clock of the
/// machine; with the other one, the client would take the move for an error of its clock.
/// </summary>
internal static class ResponseDate
{
    /// <summary>Returns the time of the clock that is closer to the timestamp of a request; without one, that of the emulator.</summary>
    /// <param name="request">The request.</param>
    /// <param name="clock">The emulator's clock.</param>
    public static DateTimeOffset Of(HttpRequest request, ControlledClock clock)
    {
        DateTimeOffset own = clock.GetUtcNow(), source = clock.Source.GetUtcNow();
        string timestamp = request.Headers[NcpSignature.TimestampHeader].ToString();
        return long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out long sent)
            && Distance(sent, source) < Distance(sent, own) ? source : own;
    }

    private static Int128 Distance(long sent, DateTimeOffset time) => Int128.Abs((Int128)sent - time.ToUnixTimeMilliseconds());
}

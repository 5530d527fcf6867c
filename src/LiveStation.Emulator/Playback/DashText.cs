using System.Globalization;
using System.Text;
using LiveStation.Emulator.Media;

namespace LiveStation.Emulator.Playback;

/// <summary>Writes DASH manifests.</summary>
internal static class DashText
{
    /// <summary>Returns the manifest of a live stream.</summary>
    /// <param name="footage">The stream.</param>
    public static string Live(Footage footage)
    {
        string now = footage.Now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        const string Type = "urn:mpeg:dash:";
        const decimal Segment = Mp4Video.SegmentMilliseconds / 1_000m;
        StringBuilder text = new();
        // Players compute the current segment: without the last element, they would use the clock of their machine.
        text.Append(CultureInfo.InvariantCulture, $"""
            <?xml version="1.0" encoding="utf-8"?>
            <MPD xmlns="{Type}schema:mpd:2011" profiles="{Type}profile:isoff-live:2011" type="dynamic" publishTime="{now}"
                availabilityStartTime="1970-01-01T00:00:00Z" minimumUpdatePeriod="PT{Segment}S" minBufferTime="PT{Segment}S"
                timeShiftBufferDepth="PT{footage.Count * Segment}S" suggestedPresentationDelay="PT{2 * Segment}S">
              <Period id="live" start="PT0S">
                <AdaptationSet mimeType="video/mp4" codecs="{AvcVideo.Codec}" segmentAlignment="true" startWithSAP="1">
                  <SegmentTemplate timescale="1000" duration="{Mp4Video.SegmentMilliseconds}" startNumber="0"
                      initialization="$RepresentationID$/{ShownFile.InitName}"
                      media="$RepresentationID$/{ShownFile.SegmentName("$Number$")}"/>

            """);
        foreach (Rendition one in footage.Renditions)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"      <Representation id=\"{one.Name}\" bandwidth=\"{one.Bitrate}\" width=\"{one.Width}\" height=\"{one.Height}\"/>\n");
        }
        text.Append(CultureInfo.InvariantCulture, $"""
                </AdaptationSet>
              </Period>
              <UTCTiming schemeIdUri="{Type}utc:direct:2014" value="{now}"/>
            </MPD>

            """);
        return text.ToString();
    }
}

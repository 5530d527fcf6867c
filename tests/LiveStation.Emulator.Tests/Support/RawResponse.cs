using System.Text;
using System.Text.Json;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>A response as received over the wire.</summary>
internal sealed record RawResponse(int Status, ILookup<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string Header(string name) => Headers[name].ShouldHaveSingleItem();

    /// <summary>The error code as JSON text: codes of the gateway are in quotes.</summary>
    public string ErrorCode
    {
        get
        {
            using JsonDocument document = JsonDocument.Parse(Body);
            return document.RootElement.GetProperty("error").GetProperty("errorCode").GetRawText();
        }
    }

    /// <summary>HTTP status and error code, such as <c>401/"200"</c>.</summary>
    public string Verdict => $"{Status}/{ErrorCode}";

    public static RawResponse Parse(byte[] bytes)
    {
        int end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        end.ShouldBeGreaterThan(0, "The answer has no head.");
        string[] lines = Encoding.ASCII.GetString(bytes, 0, end).Split("\r\n");
        return new RawResponse(
            int.Parse(lines[0].Split(' ')[1], null),
            lines.Skip(1).Select(line => line.Split(": ", 2))
                .ToLookup(pair => pair[0].ToLowerInvariant(), pair => pair[1]),
            bytes[(end + 4)..]);
    }
}

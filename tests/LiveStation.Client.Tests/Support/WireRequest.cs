using System.Globalization;
using System.Text;

namespace LiveStation.Client.Tests.Support;

/// <summary>A request as received over the wire.</summary>
internal sealed record WireRequest(string Line, ILookup<string, string> Headers, byte[] Body)
{
    public string Header(string name) => Headers[name.ToLowerInvariant()].ShouldHaveSingleItem();

    public static async Task<WireRequest> ReadAsync(Stream stream, CancellationToken ended)
    {
        List<byte> head = [];
        byte[] one = new byte[1];
        while (!EndsHead(head))
        {
            (await stream.ReadAsync(one, ended)).ShouldBe(1, "The request ended inside its head.");
            head.Add(one[0]);
        }
        string[] lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        ILookup<string, string> headers = lines.Skip(1).Select(line => line.Split(": ", 2))
            .ToLookup(pair => pair[0].ToLowerInvariant(), pair => pair.ElementAtOrDefault(1) ?? "");
        byte[] body = new byte[int.Parse(headers["content-length"].FirstOrDefault() ?? "0", CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, ended);
        return new WireRequest(lines[0], headers, body);
    }

    private static bool EndsHead(List<byte> head) =>
        head is [.., (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n'];
}

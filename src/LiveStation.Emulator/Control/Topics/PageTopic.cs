using LiveStation.Emulator.Control.Routes;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>The status page, and the page that plays a channel.</summary>
internal sealed class PageTopic : IControlTopic
{
    private static readonly Lazy<byte[]?> Page = new(() => Load("index")), Watch = new(() => Load("watch"));

    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes =>
    [
        ControlRoute.Get("/_emulator/", _ => Reply(Page.Value)),
        ControlRoute.Get("/_emulator/watch/{id}", _ => Reply(Watch.Value)),
    ];

    private static ControlReply Reply(byte[]? page) => page is not null
        ? new ControlReply(200, "text/html; charset=utf-8", page)
        : throw ControlFailure.Missing("This build contains no status page. Use the other routes.");

    private static byte[]? Load(string name)
    {
        using Stream? stream = typeof(PageTopic).Assembly.GetManifestResourceStream($"page:{name}.html");
        if (stream is null)
            return null;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

using LiveStation.Emulator.Control.Routes;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>The status page.</summary>
internal sealed class PageTopic : IControlTopic
{
    private const string Resource = "page:index.html";

    private static readonly Lazy<byte[]?> Page = new(Load);

    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes => [ControlRoute.Get("/_emulator/", _ => Reply())];

    private static ControlReply Reply() => Page.Value is { } page
        ? new ControlReply(200, "text/html; charset=utf-8", page)
        : throw ControlFailure.Missing("This build contains no status page. Use the other routes.");

    private static byte[]? Load()
    {
        using Stream? stream = typeof(PageTopic).Assembly.GetManifestResourceStream(Resource);
        if (stream is null)
            return null;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

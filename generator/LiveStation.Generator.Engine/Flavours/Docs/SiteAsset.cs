using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>A file that is the same for every spec, from the resources of this assembly.</summary>
/// <param name="Name">Its name.</param>
internal sealed record SiteAsset(string Name) : OutputUnit(Name, FileKind.Text)
{
    /// <inheritdoc />
    public override EquatableArray<string> Sources => default;

    /// <inheritdoc />
    private protected override string Print()
    {
        using Stream resource = typeof(SiteAsset).Assembly.GetManifestResourceStream("Docs." + Name)!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}

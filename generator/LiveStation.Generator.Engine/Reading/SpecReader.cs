namespace LiveStation.Generator.Engine.Reading;

/// <summary>Reads spec text into nodes.</summary>
internal static class SpecReader
{
    public static ParsedSpec Read(SpecFile file) => new(file.Name, null, default);
}

namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Knows which parts of a body are secret.</summary>
internal interface ISecretCollector
{
    /// <summary>Adds the secrets of a body, as far as it can be read.</summary>
    /// <param name="utf8">The body in UTF-8.</param>
    /// <param name="secrets">Where to add them.</param>
    void Collect(ReadOnlySpan<byte> utf8, ICollection<string> secrets);
}

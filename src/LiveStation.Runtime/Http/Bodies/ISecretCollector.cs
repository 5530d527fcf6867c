namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Finds the secret parts of a body.</summary>
internal interface ISecretCollector
{
    /// <summary>Adds the secrets of the readable part of a body to a collection.</summary>
    /// <param name="utf8">The body in UTF-8.</param>
    /// <param name="secrets">The collection that receives the secrets.</param>
    void Collect(ReadOnlySpan<byte> utf8, ICollection<string> secrets);
}

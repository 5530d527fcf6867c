using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>A text that all readers read.</summary>
internal interface IDocument
{
    /// <summary>What it is, as the head of a column.</summary>
    string Name { get; }

    /// <summary>The text in UTF-8.</summary>
    byte[] Utf8 { get; }

    /// <summary>Lets readers read it out of memory.</summary>
    Contest FromBytes(IEnumerable<IReader> readers);

    /// <summary>Lets readers read it from a stream whose reads complete at once.</summary>
    Contest FromStream(IEnumerable<IReader> readers);

    /// <summary>Whether the generated reader and the framework's disagree that a text is JSON.</summary>
    bool VerdictDiffers(byte[] utf8);
}

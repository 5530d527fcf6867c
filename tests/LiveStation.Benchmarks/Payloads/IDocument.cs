using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>A JSON text that all readers read.</summary>
internal interface IDocument
{
    /// <summary>Header of the column.</summary>
    string Name { get; }

    /// <summary>The text in UTF-8.</summary>
    byte[] Utf8 { get; }

    /// <summary>Throws if a result differs from the expected one. Null is no result, and accepted.</summary>
    /// <param name="candidate">The name of the candidate.</param>
    /// <param name="result">The result.</param>
    void Check(string candidate, object? result);

    /// <summary>Creates the contest of reading it from memory.</summary>
    Contest FromBytes(IEnumerable<IReader> readers);

    /// <summary>Creates the contest of reading it from a stream whose reads complete synchronously.</summary>
    Contest FromStream(IEnumerable<IReader> readers);

    /// <summary>Whether the generated and the framework's reader disagree about whether a text is valid JSON.</summary>
    bool VerdictDiffers(byte[] utf8);
}

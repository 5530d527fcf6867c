using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>A type of document, and the generated code that reads it.</summary>
/// <param name="name">Name of the type, or id of the operation.</param>
/// <param name="root">The expected root value.</param>
internal abstract class Subject(string name, Place root)
{
    public string Name => name;

    public Place Root => root;

    /// <summary>The envelope of the response; null if there is none.</summary>
    public ObjectShape? Envelope { get; init; }

    /// <summary>Whether unknown members of its objects are written again.</summary>
    public bool KeepsUnknown { get; init; } = true;

    /// <summary>Whether unknown members next to the content are written again.</summary>
    public bool KeepsUnknownInEnvelope { get; init; }

    /// <summary>Whether a recogniser was generated: request-only types are read by emulators alone.</summary>
    public bool HasRecogniser { get; init; } = true;

    /// <summary>Whether a value can be written: not for a response without content.</summary>
    public bool Writes { get; init; } = true;

    /// <summary>Whether System.Text.Json reads it with its own converter.</summary>
    public bool HasConverter { get; init; }

    /// <summary>Whether an unreadable value makes the document unreadable: a server must detect it.</summary>
    public bool IsRequest { get; init; }

    public abstract ICodecUnderTest Codec { get; }

    public ObjectShape ShapeOf(ObjectRef type) => type == Replies.Wrapped ? Envelope! : Spec.Shapes[type.Name];

    /// <summary>Whether unknown members of the object at a site are written again.</summary>
    public bool Keeps(Site site) => site.Shape == Envelope ? KeepsUnknownInEnvelope : KeepsUnknown;

    public sealed override string ToString() => Name;
}

/// <summary>Reads documents of one type in every supported way.</summary>
internal interface ICodecUnderTest
{
    /// <summary>Reads with the public API.</summary>
    Outcome Read(byte[] utf8);

    /// <summary>Reads with the tolerant path only.</summary>
    Outcome ReadTolerantly(byte[] utf8);

    /// <summary>Reads with the recogniser only; null if it does not accept the document.</summary>
    Outcome? Recognise(byte[] utf8);

    /// <summary>Reads with System.Text.Json from segmented input; null if that fails.</summary>
    object? ReadPieces(byte[] utf8);

    /// <summary>Writes a value with the writer of System.Text.Json, which formats escapes and numbers itself.</summary>
    byte[] WriteWithFramework(object value);

    /// <summary>Reads in strict mode, in which drift is an error.</summary>
    Outcome ReadStrictly(byte[] utf8);
}

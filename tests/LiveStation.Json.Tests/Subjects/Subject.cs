using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>A kind of documents, and the generated code that reads them.</summary>
/// <param name="name">Name of the type, or id of the operation.</param>
/// <param name="root">What the whole document is.</param>
internal abstract class Subject(string name, Place root)
{
    public string Name => name;

    public Place Root => root;

    /// <summary>What the answer is wrapped in; null when it is in nothing.</summary>
    public ObjectShape? Envelope { get; init; }

    /// <summary>Whether unknown members of its objects are written back.</summary>
    public bool KeepsUnknown { get; init; } = true;

    /// <summary>Whether unknown members beside the content are written back.</summary>
    public bool KeepsUnknownInEnvelope { get; init; }

    /// <summary>Whether a recogniser was generated: nobody but an emulator reads what is only sent.</summary>
    public bool HasRecogniser { get; init; } = true;

    /// <summary>Whether there is anything to write: not for an answer that says nothing.</summary>
    public bool Writes { get; init; } = true;

    /// <summary>Whether System.Text.Json reads it by a converter of its own.</summary>
    public bool HasConverter { get; init; }

    /// <summary>Whether a value that cannot be read makes it unreadable: a server has to notice.</summary>
    public bool IsRequest { get; init; }

    public abstract ICodecUnderTest Codec { get; }

    public ObjectShape ShapeOf(ObjectRef type) => type == Replies.Wrapped ? Envelope! : Spec.Shapes[type.Name];

    /// <summary>Whether unknown members of the object at a site are written back.</summary>
    public bool Keeps(Site site) => site.Shape == Envelope ? KeepsUnknownInEnvelope : KeepsUnknown;

    public sealed override string ToString() => Name;
}

/// <summary>Reads documents of one kind in every way there is.</summary>
internal interface ICodecUnderTest
{
    /// <summary>Reads as users do.</summary>
    Outcome Read(byte[] utf8);

    /// <summary>Reads with the tolerant path alone.</summary>
    Outcome ReadTolerantly(byte[] utf8);

    /// <summary>Reads with the recogniser alone; null when it says no.</summary>
    Outcome? Recognise(byte[] utf8);

    /// <summary>Reads as System.Text.Json does from a pipe; null when it fails.</summary>
    object? ReadPieces(byte[] utf8);

    /// <summary>Writes a value with the writer of System.Text.Json, whose escapes and numbers are its own.</summary>
    byte[] WriteWithFramework(object value);

    /// <summary>Reads in strict mode, in which drift is a fault.</summary>
    Outcome ReadStrictly(byte[] utf8);
}

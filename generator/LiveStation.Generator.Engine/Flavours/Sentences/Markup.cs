using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Sentences;

/// <summary>The notation of sentences in an output language, such as XML or Markdown.</summary>
internal abstract class Markup
{
    /// <summary>Escapes prose of the spec and adds an end mark where there is none.</summary>
    /// <param name="prose">The prose; untrusted. An empty text stays empty.</param>
    public abstract string Prose(string prose);

    /// <summary>Returns a name or a value as code.</summary>
    /// <param name="text">The text; untrusted.</param>
    public abstract string Code(string text);

    /// <summary>Returns a reference to another field of the same object.</summary>
    /// <param name="field">The field.</param>
    public abstract string Field(FieldRef field);

    /// <summary>Returns a reference to a type.</summary>
    /// <param name="name">Name of the type, in PascalCase.</param>
    public abstract string Type(string name);

    /// <summary>Escapes prose in both languages. The text of the other language replaces a missing one.</summary>
    /// <param name="text">The prose; untrusted.</param>
    public DocText Prose(DocText text)
    {
        string en = Prose(text.En), ko = Prose(text.Ko);
        return new DocText(en.Length > 0 ? en : ko, ko.Length > 0 ? ko : en);
    }
}

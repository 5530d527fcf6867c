using System.Text;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>A text for a terminal in both languages.</summary>
/// <param name="En">English.</param>
/// <param name="Ko">Korean.</param>
internal sealed record HelpText(string En, string Ko)
{
    private const string Reference = "<see cref=\"";

    // As much as fits on one line of generated code beside the constructor.
    private const int OneLine = 90;

    /// <summary>Joins sentences of documentation comments, without their XML. References become names of options.</summary>
    /// <param name="sentences">The sentences; null ones are skipped.</param>
    public static HelpText Of(params DocXml?[] sentences) => Of(sentences, SpecName.ToKebab);

    /// <summary>Joins sentences of documentation comments, without their XML. References become words.</summary>
    /// <param name="sentences">The sentences; null ones are skipped.</param>
    public static HelpText OfTypes(params DocXml?[] sentences) => Of(sentences, name => SpecName.ToKebab(name).Replace('-', ' '));

    private static HelpText Of(IEnumerable<DocXml?> sentences, Func<string, string> nameOf)
    {
        DocXml all = DocXml.Join(sentences.OfType<DocXml>().Where(one => one.En.Length > 0));
        return new HelpText(Plain(all.En, nameOf), Plain(all.Ko, nameOf));
    }

    /// <summary>The C# expression of the text.</summary>
    public string Literal => En.Length + Ko.Length <= OneLine
        ? $"new({CSharpLiteral.Of(En)}, {CSharpLiteral.Of(Ko)})"
        : $"new(\n    {CSharpLiteral.Of(En)},\n    {CSharpLiteral.Of(Ko)})";

    // The input is composed by the generator, so it contains only the elements and entities that the generator writes.
    private static string Plain(string xml, Func<string, string> nameOf)
    {
        var text = new StringBuilder(xml.Length);
        for (int i = 0; i < xml.Length; i++)
        {
            if (xml[i] == '<')
                i = SkipElement(text, xml, i, nameOf);
            else if (xml[i] == '&')
                i = AppendEntity(text, xml, i);
            else
                text.Append(xml[i]);
        }
        return text.ToString();
    }

    // Only references have a text outside their content.
    private static int SkipElement(StringBuilder text, string xml, int start, Func<string, string> nameOf)
    {
        int end = xml.IndexOf('>', start);
        if (string.CompareOrdinal(xml, start, Reference, 0, Reference.Length) == 0)
        {
            int name = start + Reference.Length;
            text.Append(nameOf(Identifier.Bare(xml.Substring(name, xml.IndexOf('"', name) - name))));
        }
        return end;
    }

    private static int AppendEntity(StringBuilder text, string xml, int start)
    {
        int end = xml.IndexOf(';', start);
        string name = xml.Substring(start + 1, end - start - 1);
        text.Append(name switch
        {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            _ => (char)Convert.ToInt32(name.Substring("#x".Length), 16),
        });
        return end;
    }
}

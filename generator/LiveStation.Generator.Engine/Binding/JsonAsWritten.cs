using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Writes a node as the JSON that its text represents, where no type is declared.</summary>
internal static class JsonAsWritten
{
    public static void Write(JsonText json, SpecNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                json.Open('{');
                foreach (MappingEntry entry in mapping.Entries)
                    Write(json.Member(entry.Key.Text), entry.Value);
                json.Close('}');
                break;
            case SequenceNode sequence:
                json.Open('[');
                foreach (SpecNode item in sequence.Items)
                    Write(json.Item(), item);
                json.Close(']');
                break;
            case ScalarNode scalar when ScalarForm.IsNull(scalar):
                json.Raw("null");
                break;
            case ScalarNode { IsQuoted: false, Text: "true" or "false" } flag:
                json.Raw(flag.Text);
                break;
            case ScalarNode scalar:
                json.Raw(ScalarForm.IsNumber(scalar) ? scalar.Text : QuotedText.OfCompactJson(scalar.Text));
                break;
        }
    }
}

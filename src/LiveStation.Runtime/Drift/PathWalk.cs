using System.Text;
using System.Text.Json;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Drift;

/// <summary>Finds the JSON path of a position by reading the text a second time.</summary>
/// <remarks>If several positions are requested in ascending order, the text is read once for all of them.</remarks>
internal sealed class PathWalk
{
    private readonly List<Step> _steps = [];
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = JsonDepth.Most });
    private long _position;

    // The start of the last token, so that a second request for it does not read the text again.
    private long _tokenStart;

    /// <summary>Gets the path of the token that ends at a position.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="end">
    /// The number of bytes up to the end of the token. A number beyond the text means the last readable token.
    /// </param>
    public string PathTo(ReadOnlySpan<byte> utf8, long end)
    {
        if (end <= _tokenStart && _position > 0)
            return new PathWalk().PathTo(utf8, end);
        long begin = _position;
        Utf8JsonReader reader = new(utf8.Slice((int)begin), isFinalBlock: true, _state);
        while (begin + reader.BytesConsumed < end && TryRead(ref reader))
        {
            Note(ref reader);
            _tokenStart = begin + reader.TokenStartIndex;
        }
        _position = begin + reader.BytesConsumed;
        _state = reader.CurrentState;
        return ToString();
    }

    /// <summary>Gets the path of the last readable token of a value.</summary>
    /// <param name="reader">A reader on the first token of the value.</param>
    public string PathToFault(Utf8JsonReader reader)
    {
        int depth = reader.CurrentDepth;
        do
        {
            Note(ref reader);
        }
        while (TryRead(ref reader) && reader.CurrentDepth >= depth);
        return ToString();
    }

    /// <inheritdoc />
    public override string ToString()
    {
        StringBuilder path = new("$");
        foreach (Step step in _steps)
            step.AppendTo(path);
        return path.ToString();
    }

    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Note(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _steps[_steps.Count - 1].Name = NameOf(ref reader);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _steps.RemoveAt(_steps.Count - 1);
                return;
        }
        if (_steps.Count > 0)
            _steps[_steps.Count - 1].Index++;
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            _steps.Add(new Step { IsArray = reader.TokenType == JsonTokenType.StartArray });
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return MendedText.Of(reader.ValueSpan);
        }
    }

    /// <summary>The position inside one object or array.</summary>
    private sealed class Step
    {
        public bool IsArray { get; set; }

        public string? Name { get; set; }

        public int Index { get; set; } = -1;

        public void AppendTo(StringBuilder path)
        {
            if (IsArray && Index >= 0)
                JsonPath.AppendIndex(path, Index);
            else if (Name is not null)
                JsonPath.AppendName(path, Name);
        }
    }
}

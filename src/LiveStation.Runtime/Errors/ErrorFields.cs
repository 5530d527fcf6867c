using System.Text;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Errors;

/// <summary>Collects the members of an error body under the names that the layers use.</summary>
/// <param name="hidden">The texts that must not appear, even if the server returns them.</param>
internal sealed class ErrorFields(HiddenTexts hidden)
{
    private string? _code;
    private string? _name;
    private string? _message;
    private string? _details;
    private string? _requestId;
    private string? _reason;
    private bool _isError;

    /// <summary>Records that an object was found that occurs only in errors.</summary>
    public void FoundErrorObject() => _isError = true;

    /// <summary>Adds a member of the error object or an XML element.</summary>
    public void Add(string name, string text)
    {
        switch (name)
        {
            case "errorCode" or "returnCode" or "code":
                _code ??= text;
                break;
            case "errorName":
                _name ??= text;
                break;
            case "message" or "returnMessage" or "errorMessage":
                _message ??= text;
                break;
            case "details":
                _details ??= text;
                break;
            case "requestId":
                _requestId ??= text;
                break;
        }
    }

    /// <summary>Adds a member next to the error object.</summary>
    public void AddOuter(string name, string text)
    {
        // Error body of Spring: `error` is the reason phrase, and `status` repeats the HTTP status.
        if (name == "error")
        {
            _isError = true;
            _reason ??= text;
        }
        else
        {
            Add(name, text);
        }
    }

    /// <summary>Returns the collected content.</summary>
    /// <param name="otherwise">The format of the body if it contains no error.</param>
    /// <param name="length">The length of the body.</param>
    public ErrorBody ToBody(BodyShape otherwise, int length)
    {
        // Success bodies of related services contain a code too: 0 or 200.
        int? code = CodeOf(_code);
        bool isFlatError = _code is not null && code is not (0 or 200) && _message is not null;
        string? name = _name ?? _reason ?? (code is null ? _code : null);
        bool isError = _isError || code is not null || name is not null || _message is not null;
        return new ErrorBody
        {
            Shape = isError ? BodyShape.Error : otherwise,
            IsErrorByItself = _isError || isFlatError,
            Layer = LayerOf(),
            Code = code,
            Name = Shown(name),
            Message = Shown(_message),
            Details = Shown(_details),
            RequestId = Shown(_requestId),
            Length = length,
        };
    }

    /// <summary>Determines the layer. Each layer has a member that the other does not have.</summary>
    private ErrorLayer LayerOf()
    {
        if (_name is not null)
            return ErrorLayer.Service;
        return _details is not null ? ErrorLayer.Gateway : ErrorLayer.Unknown;
    }

    /// <summary>Parses the code from a whole number in any JSON notation, quoted or not.</summary>
    private static int? CodeOf(string? text) =>
        text is not null
        && IntegerText.TryParse(Encoding.UTF8.GetBytes(text.Trim()), out long code)
        && code is >= int.MinValue and <= int.MaxValue
            ? (int)code
            : null;

    private string? Shown(string? text) => text is null ? null : DisplayText.Clean(text, hidden);
}

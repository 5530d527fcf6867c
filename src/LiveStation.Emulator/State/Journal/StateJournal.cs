using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Journal;

/// <summary>
/// The data file: one line of JSON per call that changed something, after a first line with the version. It is rewritten
/// now and then with only the current content. It contains stream keys, so only its owner can read it.
/// </summary>
internal sealed class StateJournal : IDisposable
{
    private const int Version = 1;

    // The file is rewritten when it has this many lines more than after the last time.
    private const int MostLines = 5_000;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _lock = new();
    private readonly string _path;
    private readonly string _model;
    private readonly List<JsonObject> _unknown = [];
    private FileStream? _file;
    private int _lines;

    /// <summary>Initializes a new instance of the <see cref="StateJournal"/> class.</summary>
    /// <param name="path">The path of the file. A missing file is created.</param>
    /// <param name="model">The state model as JSON.</param>
    public StateJournal(string path, string model)
    {
        _path = Path.GetFullPath(path);
        _model = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(model)));
    }

    /// <summary>The parts of the file that this version does not know. They are kept.</summary>
    public IReadOnlyList<JsonObject> Unknown => _unknown;

    /// <summary>The number of lines in the middle of the file that are not JSON. They are ignored.</summary>
    public int BrokenLines { get; private set; }

    /// <summary>Whether the file was written with another state model.</summary>
    public bool HasOtherModel { get; private set; }

    /// <summary>Whether the file should be rewritten.</summary>
    public bool IsLong => Volatile.Read(ref _lines) > MostLines;

    /// <summary>Applies the file to worlds.</summary>
    /// <param name="find">Returns the world of an account in a zone.</param>
    /// <exception cref="InvalidDataException">The file is from a later version, or is not a data file.</exception>
    public void Load(Func<string, string, World> find)
    {
        string[] lines = File.Exists(_path) ? File.ReadAllText(_path).Split('\n') : [];
        // What follows the last line end was torn by a crash.
        for (int i = 0; i < lines.Length - 1; i++)
        {
            JsonObject? line = Parse(lines[i]);
            if (i == 0)
                CheckFirst(line);
            else if (line is null)
                BrokenLines++;
            else
                Apply(line, find);
        }
    }

    /// <summary>Appends the changes of a world.</summary>
    public void Append(World world)
    {
        JsonObject line = WorldLines.Changes(world);
        lock (_lock)
        {
            if (_file is not { } file)
                return;
            file.Write(Bytes(line));
            file.Flush();
            _lines++;
        }
    }

    /// <summary>Rewrites the file with the current content. All worlds must be locked.</summary>
    public void Rewrite(IEnumerable<World> worlds)
    {
        lock (_lock)
        {
            string draft = _path + ".new";
            using (FileStream file = Open(draft, FileMode.Create))
            {
                file.Write(Bytes(new JsonObject { ["livestation"] = Version, ["model"] = _model }));
                foreach (World world in worlds)
                    file.Write(Bytes(WorldLines.Whole(world)));
                foreach (JsonObject unknown in _unknown)
                    file.Write(Bytes(unknown));
                file.Flush(flushToDisk: true);
            }
            _file?.Dispose();
            File.Move(draft, _path, overwrite: true);
            _file = Open(_path, FileMode.Append);
            _lines = 0;
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _file?.Dispose();
            _file = null;
        }
    }

    private void CheckFirst(JsonObject? first)
    {
        if (first?["livestation"] is not JsonValue value || !value.TryGetValue(out int version))
            throw new InvalidDataException($"'{_path}' is not a data file of the emulator.");
        if (version > Version)
            throw new InvalidDataException($"'{_path}' is from a later version of the emulator ({version}).");
        HasOtherModel = first["model"]?.ToString() != _model;
    }

    private void Apply(JsonObject line, Func<string, string, World> find)
    {
        string account = line["account"]?.ToString() ?? "";
        string zone = line["zone"]?.ToString() ?? "";
        World world = find(account, zone);
        foreach (JsonObject unknown in WorldLines.Apply(line, world))
        {
            _unknown.Add(new JsonObject
            {
                ["account"] = account,
                ["zone"] = zone,
                ["at"] = line["at"]?.DeepClone(),
                ["changed"] = new JsonArray(unknown.DeepClone()),
            });
        }
    }

    private static JsonObject? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Bytes(JsonObject line) => [.. JsonSerializer.SerializeToUtf8Bytes<JsonNode>(line, Relaxed), (byte)'\n'];

    private static FileStream Open(string path, FileMode mode)
    {
        FileStreamOptions options = new() { Mode = mode, Access = FileAccess.Write, Share = FileShare.Read };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}

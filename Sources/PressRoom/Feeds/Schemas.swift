import Formats
import Publishing
import SiteModel

/// What programs rely on, in words that programs read: JSON Schema 2020-12.
extension ReleaseLists {
  var integratorFiles: [OutputFile] {
    [
      file("schema/README.txt", kind: .pressList) { $1 += Array($0.integratorGuide.utf8) },
      file("schema/press.schema.json", kind: .pressList) { $1 += Array(pressSchema.utf8) },
      file("schema/manifest.schema.json", kind: .pressList) { $1 += Array(manifestSchema.utf8) },
    ]
  }
}

private let pressSchema = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "press.json: every bulletin that was released",
    "type": "object",
    "required": ["title", "publisher", "language", "url", "schema", "bulletins"],
    "additionalProperties": false,
    "properties": {
      "title": {"type": "string"},
      "publisher": {"type": "string"},
      "language": {"type": "string"},
      "url": {"type": "string", "format": "uri"},
      "schema": {"type": "string", "format": "uri"},
      "next_release": {
        "description": "When something will be released. Nothing else is told of it before.",
        "$ref": "#/$defs/instant"
      },
      "bulletins": {"type": "array", "items": {"$ref": "#/$defs/bulletin"}}
    },
    "$defs": {
      "instant": {"type": "string", "format": "date-time"},
      "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
      "status": {"enum": ["usable", "withheld", "canceled"]},
      "version": {"type": "integer", "minimum": 1},
      "file": {
        "type": "object",
        "required": ["url", "bytes", "sha256"],
        "additionalProperties": false,
        "properties": {
          "url": {"type": "string", "format": "uri"},
          "bytes": {"type": "integer", "minimum": 0},
          "sha256": {"$ref": "#/$defs/sha256"}
        }
      },
      "bulletin": {
        "type": "object",
        "required": ["id", "number", "version", "status", "published", "modified", "url", "manifest", "history"],
        "additionalProperties": false,
        "properties": {
          "id": {"type": "string", "pattern": "^tag:[^,]+,[0-9]{4}:tcbc/[0-9]{4}-[0-9]{4}$"},
          "number": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{4}$"},
          "version": {"$ref": "#/$defs/version"},
          "status": {"$ref": "#/$defs/status"},
          "reason": {"description": "Why it is withheld or canceled.", "type": "string"},
          "headline": {"description": "Only of a usable bulletin.", "type": "string"},
          "published": {"description": "The first version.", "$ref": "#/$defs/instant"},
          "modified": {"description": "The version in force.", "$ref": "#/$defs/instant"},
          "url": {"type": "string", "format": "uri"},
          "manifest": {"$ref": "#/$defs/file"},
          "package": {"description": "All files in one ZIP archive.", "$ref": "#/$defs/file"},
          "history": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/past"}}
        },
        "if": {"properties": {"status": {"const": "usable"}}},
        "then": {"required": ["headline"], "not": {"required": ["reason"]}},
        "else": {"required": ["reason"], "not": {"required": ["headline"]}}
      },
      "past": {
        "type": "object",
        "required": ["version", "status", "published", "superseded", "available", "manifest_sha256"],
        "additionalProperties": false,
        "properties": {
          "version": {"$ref": "#/$defs/version"},
          "status": {"$ref": "#/$defs/status"},
          "published": {"$ref": "#/$defs/instant"},
          "superseded": {"type": "boolean"},
          "available": {"description": "Whether its files may still be fetched.", "type": "boolean"},
          "manifest_sha256": {"$ref": "#/$defs/sha256"}
        }
      }
    }
  }

  """#

private let manifestSchema = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "manifest.json: the files of one version of a bulletin",
    "description": "All files of the folder but manifest.json itself, SHA256SUMS, SHA256SUMS.minisig and the ZIP archive.",
    "type": "object",
    "required": ["id", "version", "status", "published", "files"],
    "additionalProperties": false,
    "properties": {
      "id": {"type": "string", "pattern": "^tag:[^,]+,[0-9]{4}:tcbc/[0-9]{4}-[0-9]{4}$"},
      "version": {"type": "integer", "minimum": 1},
      "status": {"enum": ["usable", "withheld", "canceled"]},
      "published": {"type": "string", "format": "date-time"},
      "files": {
        "type": "array",
        "items": {
          "type": "object",
          "required": ["path", "type", "bytes", "sha256"],
          "additionalProperties": false,
          "properties": {
            "path": {"type": "string", "pattern": "^[^/.][^/]*(/[^/.][^/]*)*$"},
            "type": {"type": "string"},
            "bytes": {"type": "integer", "minimum": 0},
            "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}
          }
        }
      }
    }
  }

  """#
